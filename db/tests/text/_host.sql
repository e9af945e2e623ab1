-- Specification of text._host: the host of a link, as a browser finds it.

begin;
select plan(41);

select is(text._host(t.authority), t.host, t.authority)
from (values
  ('example.com', 'example.com'), ('a@youtube.com@evil.example', 'evil.example'), ('example.com:443', 'example.com'),
  ('example.com.', 'example.com'),
  ('example.com.:443', 'example.com'), ('example.com~~', 'example.com'), ('example.com]', 'example.com'),
  ('example.com).', 'example.com'),
  ('example.com**', 'example.com'), ('ex%61mple.com', 'example.com'), ('discord。gg', 'discord.gg'),
  ('youtube.com(@evil.example', 'evil.example'),
  ('bücher.example', 'xn--bcher-kva.example'), ('xn--bcher-kva.example', 'xn--bcher-kva.example'),
  ('уoutube.com', 'xn--outube-vrf.com'),
  ('münchen.日本.jp', 'xn--mnchen-3ya.xn--wgv71a.jp'), ('127.0.0.1:8080', '127.0.0.1'), ('evil%2ecom', 'evil.com'), ('@', ''),
  ('a@', ''),
  ('example.com,https', 'example.com,https'), ('example.com”', 'example.com'), ('example.com»', 'example.com'),
  ('example.com」。', 'example.com'), ('example.comを見て。', 'example.com'), ('example.рф', 'example.xn--p1ai'),
  ('example.com،', 'example.com'), ('example.com😀', 'example.com'),
  ('example.com”.evil.example', 'example.xn--com-9o0a.evil.example'), (E'ex\u200bample.com', 'example.com'),
  ('example.com，很好', 'example.com'), ('example.com！見て', 'example.com'), ('example.com？いいの', 'example.com'),
  ('example.com：これ', 'example.com'), ('example.com）を', 'example.com'), ('example.com’s', 'example.com'),
  ('example.com—nice', 'example.com'), ('example.com，x.evil.example', 'example.com,x.evil.example'),
  ('example.com—x.evil.example', 'example.xn--comx-786a.evil.example'), ('example.com／x', 'example.com/x')
) as t (authority, host);
select is(text._host(null), null, 'null stays null');

select * from finish();
rollback;
