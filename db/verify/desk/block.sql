-- Verify guildkeeper:desk/block on pg

begin;

select 'desk.block'::regproc;

rollback;
