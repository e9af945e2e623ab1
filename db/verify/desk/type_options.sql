-- Verify guildkeeper:desk/type_options on pg

begin;

select 'desk.type_options'::regproc;

rollback;
