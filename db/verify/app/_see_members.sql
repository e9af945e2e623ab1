-- Verify guildkeeper:app/_see_members on pg

begin;

select 'app._see_members'::regproc;

rollback;
