-- Verify guildkeeper:desk/type on pg

begin;

select 'desk.type'::regclass;

rollback;
