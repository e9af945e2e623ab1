-- Specification of automod.rules: the automatic rules of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(6);

select is_empty('select * from automod.rules(1)', 'there are none at first');
select tests.rule(
  k.kind, action => k.action, duration => k.duration, words => case k.kind when 'words' then 'bad, worse' end,
  pattern => case k.kind when 'pattern' then 'x+y' end, allowed => k.allowed
)
from (values
  ('rate', 'warn', null, null), ('duplicates', 'timeout', '1h', null), ('mentions', 'kick', null, null), ('attachments', 'ban',
    null, null),
  ('invites', 'ban', '7d', 'abc'), ('links', 'none', null, 'example.com'), ('words', 'none', null, null), ('pattern', 'none',
    null, null),
  ('new_account', 'none', null, null)
) as k (kind, action, duration, allowed);
update automod.rule set deletes = false where number = 9;
select results_eq(
  $$select concat_ws(' ', r.number, r.kind, r.threshold, r.within, r.words, r.pattern, r.allowed, r.deletes, r.action, r.duration)
    from automod.rules(1) r$$,
  array[
    '1 rate 6 00:00:05 {} t warn', '2 duplicates 3 00:01:00 {} t timeout 01:00:00', '3 mentions 5 {} t kick',
    '4 attachments 5 {} t ban', '5 invites {abc} t ban 168:00:00', '6 links {example.com} t none',
    '7 words {bad,worse} {} t none',
    '8 pattern x+y {} t none', '9 new_account 24:00:00 {} f none'
  ],
  'each says what it looks for and what it does'
);
select tests.examine(tests.wrote('bad'));
select is((select r.matches from automod.rules(1) r where r.number = 7), 1::bigint, 'and how many messages met it');
select is_empty('select * from automod.rules(2)', 'other guilds have their own');
select tests.refuses(
  'select * from automod.rules(99)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select function_privs_are('automod', 'rules', '{bigint}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may call it');

select * from finish();
rollback;
