-- Specification of event._note_process: a process serves shards until then.

begin;
select plan(2);

insert into event.process (holder, at_most, takes_any, alive_until)
values ('dead', 1, true, '2026-01-01Z'), ('a', 1, true, '2025-12-01Z'), ('b', 1, false, '2026-01-01 00:00:01Z');
select event._note_process('a', null, true, '2026-01-02Z', '2026-01-01Z');
select event._note_process('c', 2, false, '2026-01-02Z', '2026-01-01Z');
select results_eq(
  'select holder, at_most, takes_any, alive_until from event.process order by holder',
  $$values
    ('a', null, true, '2026-01-02Z'::timestamptz), ('b', 1, false, '2026-01-01 00:00:01Z'), ('c', 2, false, '2026-01-02Z')
  $$,
  'it is new, or what it says now; those that said nothing more are gone'
);
select function_privs_are(
  'event', '_note_process', '{text,integer,boolean,timestamptz,timestamptz}', 'guildkeeper_bot', '{}', 'it is private'
);

select * from finish();
rollback;
