-- Specification of automod._compile: the rules of a guild in one, whoever edits them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(18);

create function pg_temp.set() returns automod.ruleset language sql
as 'select s from automod.ruleset s where s.guild_id = 1';

select tests.rule('words', words => 'Bad, free nitro, *slur*, pre*');
select is((pg_temp.set()).tokens, '{"bad": true, "free": true}', 'the first words of whole words and phrases are its tokens');
select results_eq(
  'select unnest((pg_temp.set()).needles) order by 1', $$values ('%pre%'), ('%slur%')$$, 'the others are its needles'
);
select is((pg_temp.set()).rules, 1::bigint, 'it is known that a rule is on');
select tests.rule('pattern', pattern => 'a+b');
select tests.rule('pattern', pattern => 'c|d');
select is((pg_temp.set()).pattern, '(?:a+b)|(?:c|d)', 'patterns are one');
select tests.rule('mentions', threshold => 5);
select tests.rule('mentions', threshold => 3);
select is((pg_temp.set()).mentions, 3, 'the least number of mentions counts');
select tests.rule('rate', threshold => 5, within => '5s');
select tests.rule('rate', threshold => 10, within => '1m');
select is((pg_temp.set()).counts_within, automod._ids('1 minute'), 'and the longest time back');
select is((pg_temp.set()).seeks_links, false, 'what no rule looks for is not looked for');
select is((pg_temp.set()).last_number, 7, 'the newest number is known');

-- The patterns of a guild are one, and bounded together.
select lives_ok($$select tests.rule('pattern', pattern => 'x.{0,20}y.{0,14}z')$$, 'a large pattern will do');
select lives_ok($$select tests.rule('pattern', pattern => 'x.{0,20}y.{0,14}z')$$, 'two will');
select tests.refuses(
  $$select tests.rule('pattern', pattern => 'x.{0,20}y.{0,14}z')$$, 'U0PAT',
  'Together, this server''s patterns would be 324 long, and may be 250.', 'the third is too much'
);
select lives_ok(
  $$select tests.rule('pattern', pattern => 'x.{0,20}y.{0,14}z', enabled => false)$$, 'but may be kept for later'
);
select tests.refuses(
  'update automod.rule set enabled = true', 'U0PAT',
  'Together, this server''s patterns would be 324 long, and may be 250.', 'not put on by hand'
);
delete from automod.rule where pattern like 'x%';

update automod.rule set enabled = false;
select is((pg_temp.set()).rules, 0::bigint, 'rules that are off do not count');
select is((pg_temp.set()).tokens, null, 'and are not looked for');
delete from automod.rule;
select is((pg_temp.set()).last_number, 10, 'a number is not given out again');
select is((select count(*) from automod.ruleset s where s.guild_id = 2), 0::bigint, 'other guilds have nothing to do with it');
select tests.rule('links', guild_id => 2);
select lives_ok('delete from app.guild where guild_id = 2', 'a guild with rules can be deleted');

select * from finish();
rollback;
