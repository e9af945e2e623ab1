-- Specification of automod._meets: whether a message meets a rule, kind by kind.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(98);

create function pg_temp.meets(number integer, message app.message) returns boolean language sql as $$
  select automod._meets(r, tests.saw(message)) from automod.rule r where r.number = meets.number
$$;
select tests.rule('words', words => 'bad, free nitro, *slur*, pre*, *end, Ärger, *🖕*');
select is(pg_temp.meets(1, tests.wrote(t.content)), t.meets, format('words: "%s" %s', t.content, t.meets))
from (values
  ('bad', true), ('BAD.', true), ('so "bad"', true), ('b.a.d', false), ('badly', false), ('notbad', false), ('free, nitro', true),
  ('FREE   nitro!!', true), ('nitro free', false), ('myslurs', true), ('prefix', true), ('a pre', true), ('supreme', false),
  ('weekend', true), ('ending', false), ('ärger', true), (E'b\u0430d', true), (E'b\u200bad', true), ('**bad**', true), ('x🖕x',
    true),
  ('||bad||', true), ('b**a**d', true), ('bad😀', true), ('😀bad😀', true), (E'b\u3164ad', true), (E'b\U000e0061ad', true),
  (E'b\u0335ad', true),
  ('<@1>bad', true), ('ВАD', true), ('<:bad:1>', false), ('', false), (null, false)
) as t (content, meets);
select tests.rule('links', allowed => 'example.com, https://www.good.org/');
select is(pg_temp.meets(2, tests.wrote(t.content)), t.meets, format('links: "%s" %s', t.content, t.meets))
from (values
  ('https://example.com', false), ('http://sub.example.com/x?y', false), ('https://evil.com', true), ('HTTPS://EVIL.com', true),
  ('https://notexample.com', true), ('https://example.com.evil.com', true), ('https://example.com@evil.com', true),
  ('https://example.com:443/x', false), ('https://evil.com#@example.com', true), ('https://evil.com\@example.com', true),
  ('[x](https://evil.com)', true), ('<https://www.good.org>', false), ('(https://good.org).', false), ('evil.com', false),
  ('https://example.com and https://evil.com', true), ('https://a@example.com@evil.example', true), ('https://ехample.com', true),
  ('~~https://example.com~~', false), ('[https://example.com]', false), ('HTTPS:///evil.com', true), ('https://evil%2ecom', true),
  ('https://example.com.', false)
) as t (content, meets);
select tests.rule('invites', allowed => 'ours, discord.gg/Theirs');
select is(pg_temp.meets(3, tests.wrote(t.content)), t.meets, format('invites: "%s" %s', t.content, t.meets))
from (values
  ('discord.gg/abc', true), ('https://discord.com/invite/abc', true), ('discordapp.com/invite/abc', true), ('discord.gg/OURS',
    false),
  ('discord.gg/theirs', false), ('discord.gg/ours discord.gg/x', true), ('discord is nice', false), ('discord.gg', false),
  ('discord.gg:443/x', true), ('discord.gg./x', true), ('discord。gg/x', true), ('discord.com/%69nvite/x', true),
  ('discord.com/a/../invite/x', true), ('dsc.gg/x', true),
  ('DISCORD.GG/x', true)
) as t (content, meets);
select tests.rule('pattern', pattern => 'FREE +(?:coins|cash)');
select is(pg_temp.meets(4, tests.wrote(t.content)), t.meets, format('pattern: "%s" %s', t.content, t.meets))
from (values ('get FREE coins', true), ('free  cash', true), ('freecash', false), ('free tea', false)) as t (content, meets);
select tests.rule('mentions', threshold => 3);
select is(
  pg_temp.meets(5, tests.wrote(mentions => t.n, everyone => t.everyone)), t.meets, format('mentions: %s %s', t.n, t.meets)
)
from (values (2, false, false), (3, false, true), (0, true, true)) as t (n, everyone, meets);
select tests.rule('attachments', threshold => 2);
select is(pg_temp.meets(6, tests.wrote(attachments => t.n)), t.meets, format('attachments: %s %s', t.n, t.meets))
from (values (1, false), (2, true)) as t (n, meets);
select tests.rule('new_account', within => '1 day');
select is(
  pg_temp.meets(7, tests.wrote(member_id => tests.message_id(tests.s(t.age)))), t.meets, format('new account: %s %s', t.age,
    t.meets)
)
from (values (-86400, false), (-86399, true), (-1, true)) as t (age, meets);
select tests.rule('rate');
select tests.rule('duplicates');
select is(pg_temp.meets(n, tests.wrote('x')), false, format('%s: no single message', n)) from generate_series(8, 9) n;

update automod.rule set enabled = false;
select tests.rule('words', words => '*rape*, *hoe*, *pot*, *cp*, ho, bot, *36*, привет, *хер*, с ума');
select is(
  pg_temp.meets((select max(r.number) from automod.rule r), tests.wrote(t.content)), t.meets,
  format('other alphabets: "%s" %s', t.content, t.meets)
)
from (values
  ('Сигарета есть?', false), ('главное', false), ('против средний избранное', false), ('Но я не знаю', false),
  ('вот, ВОТ так', false),
  ('Привет!', true), ('ПРИВЕТ', true), ('пpивeт', true),
  ('приветствие', false), ('нахер', true), ('ХЕРНЯ', true), ('xep', true),
  ('сойти с ума', true), ('С УМА', true), ('ЫТ hо', true)
) as t (content, meets);

select * from finish();
rollback;
