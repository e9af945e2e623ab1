-- Verify guildkeeper:tickets/_hear on pg

begin;

select 'tickets._hear'::regproc;

rollback;
