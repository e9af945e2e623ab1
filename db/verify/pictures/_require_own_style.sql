-- Verify guildkeeper:pictures/_require_own_style on pg

begin;

select 'pictures._require_own_style'::regproc;

rollback;
