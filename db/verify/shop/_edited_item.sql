-- Verify guildkeeper:shop/_edited_item on pg

begin;

select 'shop._edited_item'::regproc;

rollback;
