-- Verify guildkeeper:desk/blocks on pg

begin;

select 'desk.blocks'::regproc;

rollback;
