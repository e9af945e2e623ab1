-- Specification of automod.rules: the automatic rules of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(6);

select is_empty('select * from automod.rules(1)', 'there are none at first');
select tests.rule(
  k.kind, action => k.action, duration => k.duration, words => 'bad, worse', pattern => 'x+y', allowed => k.allowed
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
  'select number, kind, looks_for, leads_to from automod.rules(1)',
  $$values
    (1, 'rate', '6 messages within 5 seconds', 'deletes the message, warns'),
    (2, 'duplicates', 'the same text 3 times within 1 minute', 'deletes the message, times out for 1 hour'),
    (3, 'mentions', '5 or more mentions', 'deletes the message, kicks'),
    (4, 'attachments', '5 or more attachments', 'deletes the message, bans'),
    (5, 'invites', 'invites to other servers, but for abc', 'deletes the message, bans for 7 days'),
    (6, 'links', 'links, but to example.com', 'deletes the message'),
    (7, 'words', 'the words: bad, worse', 'deletes the message'),
    (8, 'pattern', 'the pattern x+y', 'deletes the message'),
    (9, 'new_account', 'anything from accounts younger than 1 day', 'only takes note')$$,
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
