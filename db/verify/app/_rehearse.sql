-- Verify guildkeeper:app/_rehearse on pg

begin;

select 'app._rehearse'::regproc;

rollback;
