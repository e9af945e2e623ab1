-- Verify guildkeeper:desk/types on pg

begin;

select 'desk.types'::regproc;

rollback;
