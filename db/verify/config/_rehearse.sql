-- Verify guildkeeper:config/_rehearse on pg

begin;

select 'config._rehearse'::regproc;

rollback;
