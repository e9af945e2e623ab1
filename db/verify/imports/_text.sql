-- Verify guildkeeper:imports/_text on pg

begin;

select 'imports._text'::regproc;

rollback;
