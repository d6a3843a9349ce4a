/** Kept as one plain string: the launcher carries no library. */
export const launcherStyles = `
:host{display:block;--a:var(--cairn-accent,#23625a);--o:var(--cairn-on-accent,#fff)}
:host([hidden]){display:none}
:host([mode=bubble]){position:fixed;z-index:var(--cairn-z,2147483000);inset-block-end:max(20px,env(safe-area-inset-bottom));inset-inline-end:max(20px,env(safe-area-inset-right));inline-size:auto;block-size:auto}
:host([mode=inline]){block-size:var(--cairn-height,680px);border:1px solid var(--cairn-frame-line,#e6dfd2);border-radius:var(--cairn-radius,22px);overflow:hidden}
:host([mode=page]){block-size:var(--cairn-height,100dvh)}
button{display:flex;align-items:center;gap:12px;min-block-size:56px;padding:8px 22px 8px 16px;border:1px solid transparent;border-radius:999px;background:var(--a);color:var(--o);font:600 1rem/1.2 var(--cairn-font,system-ui,sans-serif);box-shadow:0 2px 6px rgb(56 44 24/18%),0 14px 36px -12px rgb(56 44 24/45%);cursor:pointer}
button:hover{filter:brightness(1.08)}
button:focus-visible{outline:3px solid var(--a);outline-offset:3px}
svg{inline-size:30px;block-size:30px;fill:currentColor}
dialog{position:fixed;inset:auto;inset-block-end:20px;inset-inline-end:20px;inline-size:min(420px,100vw - 40px);block-size:min(720px,100dvh - 40px);max-inline-size:none;max-block-size:none;margin:0;padding:0;border:1px solid var(--cairn-frame-line,rgb(120 110 90/25%));border-radius:var(--cairn-radius,22px);background:var(--cairn-paper,#fbf8f2);box-shadow:0 24px 80px -20px rgb(40 30 15/45%);overflow:hidden;overscroll-behavior:contain}
@media(max-width:560px),(max-height:480px){dialog{inset:0;inline-size:100vw;block-size:100dvh;border:0;border-radius:0}}
@media(prefers-reduced-motion:no-preference){dialog[open]{animation:a .28s cubic-bezier(.2,.7,.2,1)}@keyframes a{from{opacity:0;translate:0 16px}}}
@media(prefers-color-scheme:dark){:host(:not([theme=light])){--a:var(--cairn-dark-accent,#93d3c5);--o:var(--cairn-dark-on-accent,#0d2622);--cairn-frame-line:#34403d}}
:host([theme=dark]){--a:var(--cairn-dark-accent,#93d3c5);--o:var(--cairn-dark-on-accent,#0d2622);--cairn-frame-line:#34403d}
@media print{:host([mode=bubble]){display:none}}`;
