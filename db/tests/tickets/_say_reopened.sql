-- Specification of tickets._say_reopened: who is in the room learns that it goes on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

create function pg_temp.say(actor_id bigint) returns text language sql as $$
  select tests.clear_effects();
  select tickets._say_reopened(
    tests.ticket(1), tickets._note_step(tests.ticket(1), 'reopened', tests.h(), say.actor_id)
  );
  select row(e.facts ->> 'actor_id', e.facts ->> 'claimed_by', e.body -> 'allowed_mentions' ->> 'users')::text
  from outbox.effect e where e.path = '/channels/501/messages' and e.card = 'tickets.notice'
$$;
select tests.ticket();
update tickets.ticket set claimed_by = 77;
select is(pg_temp.say(77), '(77,77,"[""5""]")', 'its opener, whom staff let in again');
select is(pg_temp.say(5), '(5,77,"[""77""]")', 'or who has claimed it');
update desk.type set hides_staff = true;
select is(pg_temp.say(77), '(,,"[""5""]")', 'and nobody whom the opener may not learn of');

select * from finish();
rollback;
