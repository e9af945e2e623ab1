-- Specification of automod._discord_acted: what Discords own AutoMod did.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(10);

create function pg_temp.act(at numeric, rule_id bigint default 9001, member_id bigint default 501, message_id bigint default null)
returns void language sql as $$
  select automod._discord_acted(1, rule_id, member_id, 101, message_id, 'What they wrote', 'word', tests.s(at))
$$;
select pg_temp.act(0);
select is((select count(*) from automod.match m where m.discord_rule_id = 9001), 1::bigint, 'it is a match');
select is((select m.excerpt from automod.match m), null, 'without what was written');
select is(tests.cases(), null, 'and counts nothing, unless a setting says so');
select pg_temp.act(9);
select is(
  (select count(*) from automod.match m), 1::bigint, 'the other actions of the same rule on the same member belong to it'
);
select tests.configure('automod.discord_points', '2');
select pg_temp.act(10);
select is((select count(*) from automod.match m), 2::bigint, 'what comes later is another');
select is(
  (select row(c.kind, c.source, c.points, c.reason, c.rule_kind, c.rule_keyword)::text from moderation.case c),
  '(warn,rule,2,,discord,word)',
  'and counts points'
);
select is((select m.case_number from automod.match m where m.at = tests.s(10)), 1::bigint, 'which the match knows');
select is_empty($$select from outbox.effect e where e.path like '%@dm%'$$, 'nobody is told twice');
select pg_temp.act(10, rule_id => 9002);
select pg_temp.act(10, member_id => 502);
select is(tests.cases(), '1 warn 501, 2 warn 501, 3 warn 502', 'another rule, or member, counts for itself');
select tests.configure('automod.keep_excerpts', 'true');
select pg_temp.act(100);
select is(
  (select m.excerpt from automod.match m where m.at = tests.s(100)), 'What they wrote',
  'an excerpt is kept if a setting says so'
);

select * from finish();
rollback;
