-- Verify guildkeeper:shop/_require_item on pg

begin;

select 'shop._require_item'::regproc;

rollback;
