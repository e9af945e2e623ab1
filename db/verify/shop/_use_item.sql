-- Verify guildkeeper:shop/_use_item on pg

begin;

select 'shop._use_item'::regproc;

rollback;
