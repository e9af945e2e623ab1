-- Verify guildkeeper:tickets/_passages on pg

begin;

select 'tickets._passages'::regproc;

rollback;
