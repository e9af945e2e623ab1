-- Verify guildkeeper:outbox/_delete_double on pg

begin;

select 'outbox._delete_double'::regproc;

rollback;
