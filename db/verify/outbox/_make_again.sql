-- Verify guildkeeper:outbox/_make_again on pg

begin;

select 'outbox._make_again'::regproc;

rollback;
