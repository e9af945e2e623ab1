-- Verify guildkeeper:shop/_require_for_sale on pg

begin;

select 'shop._require_for_sale'::regproc;

rollback;
