-- Specification of automod._follow: what follows when messages meet rules.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(21);

create function pg_temp.follow(numbers integer[], variadic messages app.message[]) returns void language sql as $$
  select automod._follow(
    array(
      select automod._found(n, tests.saw(m))
      from unnest(messages) as m, unnest(numbers) as n
    ),
    tests.s()
  )
$$;
select tests.rule('links', action => 'warn', points => 2);
select tests.rule('links', action => 'timeout', duration => '10m', reason => 'No links here');
select tests.rule('links', deletes => false);
select tests.rule('links', action => 'ban', deletes => false);

select pg_temp.follow('{1,2,3}', tests.wrote('Secret'));
select is(tests.met(), '1: 1, 2: 1, 3: 1', 'every rule that a message met is written down');
select is(tests.deleted(), 1::bigint, 'the message is deleted once');
select is(tests.cases(), '1 timeout 501', 'the strictest rule makes a case');
select is(
  (select row(c.source, c.reason, c.ends_at, c.actor_id)::text from moderation.case c),
  row('rule', 'No links here', tests.s(600), null::bigint)::text, 'with the reason of the rule, for as long as it says'
);
select is(
  (select string_agg(m.number || ' ' || coalesce(m.case_number::text, '-'), ', ' order by m.number) from automod.match m),
  '1 -, 2 1, 3 -', 'the match knows its case'
);
select pg_temp.follow('{1,2,3}', tests.wrote('Secret'));
select is(
  tests.met() || ', ' || tests.cases() || ', ' || tests.deleted(), '1: 1, 2: 1, 3: 1, 1 timeout 501, 1',
  'again, it changes nothing'
);

select pg_temp.follow('{1}', tests.wrote(n => 1), tests.wrote(n => 2), tests.wrote(n => 3));
select is(tests.deleted(), 4::bigint, 'all messages of a flood are deleted');
select is(tests.cases(), '1 timeout 501, 2 warn 501', 'and make one case');
select is((select c.points from moderation.case c where c.number = 2), 2, 'with the points of the rule');
select pg_temp.follow('{1}', tests.wrote(n => 4));
select is(tests.cases(), '1 timeout 501, 2 warn 501', 'also when more come within a minute');
select pg_temp.follow('{1}', tests.wrote(n => 5, member_id => 502));
select is(tests.cases(), '1 timeout 501, 2 warn 501, 3 warn 502', 'another member has another case');
update moderation.case set at = at - interval '1 minute';
select pg_temp.follow('{1}', tests.wrote(n => 6));
select is(right(tests.cases(), 10), '4 warn 501', 'after a minute there may be another');

select is((select count(*) from automod.match m where m.excerpt is not null), 0::bigint, 'what was said is not kept');
select ok(tests.state() is not null and not exists (select from outbox.effect e where e.body::text like '%Secret%'), 'nor told');
select tests.configure('automod.keep_excerpts', 'true');
select pg_temp.follow('{3}', tests.wrote(repeat('Secret', 100), n => 7));
select is(
  (select m.excerpt from automod.match m where m.excerpt is not null), left(repeat('Secret', 100), 200),
  'unless the setting says so: its beginning'
);
select tests.clear_effects();
select pg_temp.follow('{4}', tests.wrote(n => 8, member_id => 503));
select is(tests.deleted(), 0::bigint, 'a rule that deletes nothing does not');
select is(right(tests.cases(), 9), '5 ban 503', 'and bans if it is meant to');
select pg_temp.follow('{1}', tests.wrote(n => 8, member_id => 503));
select is(tests.deleted(), 1::bigint, 'a message that meets another rule later, once edited, is deleted then');
select pg_temp.follow('{2}', tests.wrote(n => 8, member_id => 503));
select is(tests.deleted(), 1::bigint, 'but only once');


-- An administrator below the bot.
insert into app.role (guild_id, role_id, name, "position", managed, permissions) values (1, 209, 'Admin', 2, false, 8);
select tests.clear_effects();
select pg_temp.follow('{2}', jsonb_populate_record(tests.wrote(n => 9, member_id => 504), '{"role_ids": [209]}'));
select is(
  (select c.failure from moderation.case c where c.member_id = 504),
  'Discord does not let anybody time out an administrator. Take that role from them first.',
  'who cannot be timed out, the case says'
);
select is_empty(
  $$select e.path from outbox.effect e where e.method = 'PATCH' and e.path ~ '/members/504$'$$, 'and it is not tried'
);

select * from finish();
rollback;
