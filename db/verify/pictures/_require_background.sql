-- Verify guildkeeper:pictures/_require_background on pg

begin;

select 'pictures._require_background'::regproc;

rollback;
