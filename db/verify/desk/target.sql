-- Verify guildkeeper:desk/target on pg

begin;

select 'desk.target'::regclass;

rollback;
