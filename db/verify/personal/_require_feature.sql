-- Verify guildkeeper:personal/_require_feature on pg

begin;

select 'personal._require_feature'::regproc;

rollback;
