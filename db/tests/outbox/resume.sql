-- Specification of outbox.resume: effects are handed out again.

begin;
\ir ../../fixtures/effects.sql
select plan(5);

select tests.queue('member 1');
select tests.queue('member 2', expires => 30);
select outbox.pause();
select outbox.resume('all is well');

select is(tests.claim(60), '/member/1', 'what waited goes, and what expired meanwhile does not');
select is((select state::text from outbox.effect where lane = 'member 2'), 'expired', 'that is told as well');
select is(
  (select string_agg(running::text, ' ' order by switch_id desc) from (
    select * from outbox.switch order by switch_id desc limit 2) s), 'true false', 'both throws are kept'
);
select throws_ok($$ select outbox.resume(repeat('x', 401)) $$, 'U0TXT', null, 'a reason has its limits');
select function_privs_are('outbox', 'resume', '{text}', 'guildkeeper_bot', '{}', 'the bot may not resume');

select * from finish();
rollback;
