-- Deploy guildkeeper:moderation/_audit_reason to pg

begin;
set local role guildkeeper_owner;

create function moderation._audit_reason(filed moderation.case)
returns text
language sql stable
return format('Case %s', (filed).number) || coalesce(': ' || (filed).reason, '');

comment on function moderation._audit_reason is 'What Discord''s audit log says of a case.';

commit;
