-- Verify guildkeeper:stats/_pieces on pg

begin;

select 'stats._pieces'::regproc;

rollback;
