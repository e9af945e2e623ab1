-- Verify guildkeeper:pictures/_keep_accent on pg

begin;

select 'pictures._keep_accent'::regproc;

rollback;
