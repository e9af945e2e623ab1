-- Verify guildkeeper:app/_members_gone on pg

begin;

select 'app._members_gone'::regproc;

rollback;
