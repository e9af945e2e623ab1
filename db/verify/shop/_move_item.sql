-- Verify guildkeeper:shop/_move_item on pg

begin;

select 'shop._move_item'::regproc;

rollback;
