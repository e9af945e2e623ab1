-- Verify guildkeeper:tickets/_member_moved on pg

begin;

select 'tickets._member_moved'::regproc;

rollback;
