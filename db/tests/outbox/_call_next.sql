-- Specification of outbox._call_next: one of a lane is finished, and the first that stands behind does so no more.

begin;
select plan(9);
\ir ../../fixtures/effects.sql

select trigger_is('outbox', 'effect', 'call_next', 'outbox', '_call_next', 'what is finished calls it');
select trigger_is('outbox', 'effect', 'call_next_of_deleted', 'outbox', '_call_next', 'and what is deleted unfinished');

create function pg_temp.behind() returns text language sql as $$
  select string_agg(extract(epoch from e.queued_at - tests.t())::integer::text, ' ' order by e.queued_at)
  from outbox.effect e
  where e.lane = 'member 501' and e.behind
$$;
do $$
begin
  perform tests.queue('member 501', queued => n) from generate_series(1, 5) n;
  perform tests.queue('member 502', queued => n) from generate_series(1, 2) n;
  update outbox.effect set behind = true where queued_at > tests.t(1);
  perform tests.claim();
end;
$$;
select is(pg_temp.behind(), '2 3 4 5', 'who is handed out calls nobody');
do $$
begin
  perform outbox.retry(e.guild_id, e.effect_id, e.token, 500, null, 'Oh', 0, tests.t())
  from outbox.effect e where e.state = 'claimed';
end;
$$;
select is(pg_temp.behind(), '2 3 4 5', 'nor who comes back, to go first again');
do $$
begin
  perform outbox.report(c.guild_id, c.effect_id, c.token, 204, at => tests.t()) from outbox.claim(at => tests.t()) c;
end;
$$;
select is(pg_temp.behind(), '3 4 5', 'who is done calls the next of its lane');
select is(tests.claim(), '/member/501 /member/502', 'which is handed out');
update outbox.effect set state = 'expired' where lane = 'member 501' and queued_at = tests.t(4);
select is(pg_temp.behind() || (select behind from outbox.effect where lane = 'member 501' and queued_at = tests.t(4)), '4 5true',
  'so does one that is called off from among those who stand behind, whoever else has been called');
update outbox.effect set behind = false where queued_at = tests.t(4);
delete from outbox.effect where lane = 'member 501' and state = 'claimed';
select is(pg_temp.behind(), null, 'and one that is deleted');
update outbox.effect set behind = true where queued_at = tests.t(5);
update outbox.effect set finished_at = tests.t() where state = 'done';
delete from outbox.effect where state = 'done';
select is(pg_temp.behind(), '5', 'what was finished before calls nobody');

select * from finish();
rollback;
