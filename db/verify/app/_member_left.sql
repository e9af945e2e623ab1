-- Verify guildkeeper:app/_member_left on pg

begin;

select 'app._member_left'::regproc;

rollback;
