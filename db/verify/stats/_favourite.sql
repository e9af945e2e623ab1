-- Verify guildkeeper:stats/_favourite on pg

begin;

select 'stats._favourite'::regproc;

rollback;
