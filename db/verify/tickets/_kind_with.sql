-- Verify guildkeeper:tickets/_kind_with on pg

begin;

select 'tickets._kind_with'::regproc;

rollback;
