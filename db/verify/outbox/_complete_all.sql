-- Verify guildkeeper:outbox/_complete_all on pg

begin;

select 'outbox.outcome'::regtype;
select 'outbox.reported'::regtype;
select 'outbox._complete_all(outbox.outcome[], timestamptz)'::regprocedure;

rollback;
