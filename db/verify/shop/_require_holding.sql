-- Verify guildkeeper:shop/_require_holding on pg

begin;

select 'shop._require_holding'::regproc;

rollback;
