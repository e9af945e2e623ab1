-- Specification of outbox._in_bulk: how much in bulk is under way.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

select is(outbox._in_bulk(1), 0::bigint, 'nothing');
do $$
begin
  perform tests.queue_roles(3), tests.queue('a'), tests.queue('b', guild_id => 2);
  update outbox.effect e set bulk = true where e.lane <> 'a';
end;
$$;
select is(outbox._in_bulk(1), 3::bigint, 'what waits in bulk in this guild');
do $$ begin perform outbox.claim(2, at => tests.t(5)); end; $$;
select is(outbox._in_bulk(1), 3::bigint, 'or is under way');
do $$ begin perform tests.answer(6, 204); end; $$;
update outbox.effect set state = 'done', token = null where guild_id = 1 and state <> 'done';
select is(outbox._in_bulk(1), 0::bigint, 'and nothing that is over');

select * from finish();
rollback;
