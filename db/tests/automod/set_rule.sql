-- Specification of automod.set_rule: makes and changes automatic rules.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(47);

select is(
  automod.set_rule(1, 'words', words => E'Bad , worse\nfree nitro,,bad', action => 'timeout', duration => '1h')::text,
  '(1,words,t,,,"{Bad,bad,""free nitro"",worse}",,{},t,timeout,,01:00:00,{},{},0)', 'a rule is made'
);
select is((automod.set_rule(1, 'rate')).number, 2, 'the next has the next number');
select is(
  (automod.set_rule(1, 'rate', number => 2, threshold => 10, within => '30s', deletes => false, action => 'warn',
    points => 0)).points,
  0, 'a rule is replaced by its number'
);
select is((automod.set_rule(1, 'links', number => 2, enabled => false)).enabled, false, 'as a whole, and may be off');
select is(
  (select count(*) from automod.rule r where r.number = 2 and r.threshold is null and r.action = 'none'), 1::bigint,
  'nothing of it stays as it was'
);
select is((select count(*) from automod.rules(1)), 2::bigint, 'so there are two');
delete from automod.rule where number = 2;
select is(
  (automod.set_rule(1, 'links', allowed => 'HTTPS://www.Example.com/, good.org')).allowed, '{good.org,example.com}',
  'domains may be given as links');
select is(
  (automod.set_rule(1, 'invites', allowed => 'https://discord.gg/Abc')).allowed, '{abc}',
  'and codes as invites');
select is((automod.set_rule(2, 'rate')).number, 1, 'another guild begins with 1');
select is(
  (automod.set_rule(1, 'rate', exempt_role_ids => '{201}', exempt_channel_ids => '{100,101}')).exempt_channel_ids, '{100,101}',
  'roles, channels and categories may be exempt'
);

-- Refusals.
select tests.refuses(
  format('select automod.set_rule(1, %s)', t.arguments), t.code, t.said, format('%s is refused', t.arguments)
)
from (values
  ($$'spam'$$, 'U0CHO',
    'There is no kind of automatic rule "spam". Choose one of: rate, duplicates, mentions, attachments, invites, links, words, '
    'pattern, new_account.'),
  ('null', 'U0CHO',
    'There is no kind of automatic rule "". Choose one of: rate, duplicates, mentions, attachments, invites, links, words, '
    'pattern, new_account.'),
  ($$'rate', action => 'mute'$$, 'U0CHO', 'There is no action "mute". Choose one of: none, warn, timeout, kick, ban.'),
  ($$'rate', threshold => 1$$, 'U0AMT', 'The amount must be a whole number from 2 to 50, not 1.'),
  ($$'rate', threshold => 51$$, 'U0AMT', 'The amount must be a whole number from 2 to 50, not 51.'),
  ($$'rate', threshold => 2.5$$, 'U0AMT', 'The amount must be a whole number from 2 to 50, not 2.5.'),
  ($$'mentions', threshold => 'NaN'$$, 'U0AMT', 'The amount must be a whole number from 1 to 100, not NaN.'),
  ($$'rate', within => '11m'$$, 'U0DUR',
    'The duration must be from 1 second to 10 minutes, written like 10m, 3d12h or 2 weeks, not "11m".'),
  ($$'rate', action => 'timeout', duration => '29d'$$, 'U0DUR',
    'The duration must be from 1 minute to 28 days, written like 10m, 3d12h or 2 weeks, not "29d".'),
  ($$'rate', action => 'kick', duration => '1h'$$, 'U0NDR',
    'A kick is over at once: leave the duration out, or choose timeout or ban.'),
  ($$'rate', action => 'warn', duration => '1h'$$, 'U0NDR',
    'A warning is over at once: leave the duration out, or choose timeout or ban.'),
  ($$'rate', duration => '1h'$$, 'U0NDR',
    'A rule without a case is over at once: leave the duration out, or choose timeout or ban.'),
  ($$'words'$$, 'U0WOR',
    'A rule on words takes 1 to 200 words or phrases, separated by commas, each of 2 to 60 characters, with a * at an end for '
    'more letters.'),
  ($$'words', words => 'a'$$, 'U0WOR',
    'A rule on words takes 1 to 200 words or phrases, separated by commas, each of 2 to 60 characters, with a * at an end for '
    'more letters.'),
  ($$'words', words => repeat('a', 61)$$, 'U0WOR',
    'A rule on words takes 1 to 200 words or phrases, separated by commas, each of 2 to 60 characters, with a * at an end for '
    'more letters.'),
  ($$'words', words => (select string_agg(format('bad%s', n), ', ') from generate_series(1, 201) n)$$, 'U0WOR',
    'A rule on words takes 1 to 200 words or phrases, separated by commas, each of 2 to 60 characters, with a * at an end for '
    'more letters.'),
  ($$'words', words => 'bad, 18+'$$, 'U0WOR',
    'Words are looked for without signs, and a * stands for more letters at an end alone: "18+" would not be found as it is '
    'written. Write the letters alone, or make a rule of the kind pattern for it.'),
  ($$'pattern', pattern => '[A-Z]{10,}'$$, 'U0PAT',
    'Patterns are searched for whatever the case, so [A-Z] would find small and capital letters alike. If that is meant, write '
    '[a-z]; only capitals, or only small letters, cannot be looked for.'),
  ($$'links', allowed => 'github.com/myorg'$$, 'U0ALW',
    'Domains are allowed as a whole: "github.com/myorg" would allow all of github.com. Write the domain alone if that is meant.'),
  ($$'pattern'$$, 'U0PAT', 'A rule on a pattern needs one.'),
  ($$'pattern', pattern => '('$$, 'U0PAT', 'The pattern cannot be read: parentheses () not balanced.'),
  ($$'pattern', pattern => '(a+)+'$$, 'U0PAT',
    'What a pattern repeats may not hold a repetition itself, like (a+)+ or (a?){9}.'),
  ($$'links', allowed => '*.example.com'$$, 'U0ALW',
    '"*.example.com" would never allow anything. Write a domain such as example.com, which allows www.example.com as well; * and '
    'ports are none.'),
  ($$'invites', allowed => 'example.com/x'$$, 'U0ALW',
    '"example.com/x" would never allow anything. Write an invite such as discord.gg/example, or its code alone.'),
  ($$'rate', action => 'warn', points => 101$$, 'U0AMT', 'The amount must be a whole number from 0 to 100, not 101.'),
  ($$'rate', reason => repeat('a', 401)$$, 'U0TXT',
    'The reason must be at most 400 characters, without control or unreadable characters.'),
  ($$'rate', exempt_role_ids => '{221}'$$, 'U0ROL', 'Role 221 does not exist in this server. Choose one of its roles.'),
  ($$'rate', exempt_channel_ids => '{121}'$$, 'U0CHN', 'Channel 121 does not exist in this server. Choose one of its channels.'),
  ($$'rate', number => 77$$, 'U0RUL', 'There is no automatic rule 77. /automod list shows those there are.')
) as t (arguments, code, said);
select tests.refuses(
  $$select automod.set_rule(99, 'rate')$$, 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);

-- Audit and idempotency.
delete from app.audit;
select is((automod.set_rule(1, 'links', actor_id => 77, key => 'k')).number, 6, 'a call may have an actor and a key');
select is((select a.actor_id from app.audit a where a.function = 'automod.set_rule'), 77::bigint, 'and leaves an audit line');
create temp table before as select tests.state() as state;
select is((automod.set_rule(1, 'links', actor_id => 77, key => 'k')).number, 6, 'the same key again returns the first result');
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select automod.set_rule(1, 'invites', actor_id => 77, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (automod.set_rule). Use a new key.',
    'the same key for another rule is refused'
);
do $$ begin perform automod.set_rule(2, 'links') from generate_series(1, 49); end $$;
select tests.refuses(
  $$select automod.set_rule(2, 'links')$$, 'U0MNY', 'There can be at most 50 automatic rules. Remove one first.',
    'the 51st rule is refused'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select automod.set_rule(1, ''rate'', actor_id => 77)')$$, 'the bot may call it'
);

select * from finish();
rollback;
