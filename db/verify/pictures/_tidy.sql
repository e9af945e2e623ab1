-- Verify guildkeeper:pictures/_tidy on pg

begin;

select 'pictures._tidy'::regproc;

rollback;
