-- Verify guildkeeper:pictures/_read_accent on pg

begin;

select 'pictures._read_accent'::regproc;

rollback;
