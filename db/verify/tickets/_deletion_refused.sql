-- Verify guildkeeper:tickets/_deletion_refused on pg

begin;

select 'tickets._deletion_refused'::regproc;

rollback;
