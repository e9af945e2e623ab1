-- Verify guildkeeper:tickets/_rehearsed on pg

begin;

select 'tickets._rehearsed'::regproc;

rollback;
