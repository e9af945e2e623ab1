-- Specification of text._links: the links in a text, as a browser reads them.

begin;
select plan(51);

create function pg_temp.links(content text, clickable boolean) returns text language sql as $$
  select string_agg(distinct concat_ws(' ', l.host, nullif(l.path, '')), ', ')
  from text._links(content) l
  where l.is_clickable = clickable
$$;
select is(pg_temp.links(t.content, true), t.links, t.content)
from (values
  ('https://a@youtube.com@evil.example', 'evil.example'), ('https://уoutube.com', 'xn--outube-vrf.com'),
  ('~~https://youtube.com~~', 'youtube.com'),
  ('[https://youtube.com]', 'youtube.com'), ('[https://youtube.com](https://evil.example/x)', 'evil.example x), youtube.com'),
  ('HTTPS://Evil.example/X', 'evil.example x'), ('https:///evil.example', 'evil.example'),
  ('https:\\evil.example', 'evil.example'),
  ('https://evil.example\@example.com', 'evil.example @example.com'), ('https://evil.example#@example.com', 'evil.example'),
  ('a.https://evil.example', 'evil.example'), ('https://youtube.com/?u=https://evil.example', 'youtube.com'),
  (E'https://e\u00advil.example', 'evil.example'), ('https://ＥＶＩＬ．example', 'evil.example'),
  ('<https://youtube.com>', 'youtube.com'), ('“https://youtube.com”', 'youtube.com'),
  ('https://youtube.com／@evil.example', 'evil.example, youtube.com @evil.example'),
  ('https://youtube.com´@evil.example', 'evil.example, youtube.com'),
  (E'https://evil.example\ufeff.youtube.com', 'evil.example'),
  ('[x](https://youtube.com\@evil.example)', 'evil.example, youtube.com @evil.example)'),
  (E'<https://youtube.com\n.evil.example>', 'youtube.com, youtube.com.evil.example'),
  (E'\u202ehttps://evil.example', 'evil.example'),
  ('||https://youtube.com/||https://evil.example', 'evil.example, youtube.com ||'),
  ('**https://youtube.com/a**https://evil.example/x', 'evil.example x, youtube.com a**'),
  ('~~https://youtube.com~~https://evil.example', 'evil.example, youtube.com'),
  ('`https://youtube.com`https://evil.example', 'evil.example, youtube.com'),
  ('[a](https://youtube.com/)https://evil.example', 'evil.example, youtube.com )'),
  ('||https://youtube.com/||and:https://evil.example', 'evil.example, youtube.com ||and:'),
  ('https://youtube.com/x?u=https://youtu.be', 'youtube.com x'),
  ('youtube.com', null), ('https://', null)
) as t (content, links);
select is(pg_temp.links(t.content, false), t.links, t.content)
from (values
  ('discord.gg/x', 'discord.gg x'), ('discord.gg:443/x', 'discord.gg x'), ('discord.gg./x', 'discord.gg x'),
  ('discord。gg/x', 'discord.gg x'),
  ('看discord.gg/x', 'discord.gg x'), ('join .gg/x', 'gg x'), ('..gg/x', null), ('discord://-/invite/x', 'discord://- invite/x'),
  (E'\u202ex/gg.drocsid', 'discord.gg x'), ('notdiscord.gg/x', 'notdiscord.gg x'), ('discord.gg', null),
  ('[a](https://discord.gg/ours)discord.gg/evil', 'discord.gg evil, discord.gg ours)'),
  ('discord.gg/ours,discord.gg/evil', 'discord.gg evil, discord.gg ours'),
  ('discord.gg/ours/https://dsc.gg/evil', 'discord.gg ours, dsc.gg evil'), ('dsc.gg/ours,.gg/evil', 'dsc.gg ours, gg evil'),
  ('discord.com/invite/ours;discord.com/invite/evil', 'discord.com invite/evil, discord.com invite/ours'),
  ('discord.gg/invite/ours/', 'discord.gg invite/ours')
) as t (content, links);
select is_empty('select text._links(null)', 'nothing has no links');
select lives_ok($$select text._links(repeat('.gg/a,', 2000))$$, 'many invites are read');
select lives_ok($$select text._links(repeat('https://a@', 400) || repeat('%', 4000))$$, 'long nonsense is none');

select * from finish();
rollback;
