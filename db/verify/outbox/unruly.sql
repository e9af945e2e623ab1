-- Verify guildkeeper:outbox/unruly on pg

begin;

select 'outbox.unruly'::regproc;

rollback;
