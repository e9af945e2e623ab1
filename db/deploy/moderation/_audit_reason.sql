-- Deploy guildkeeper:moderation/_audit_reason to pg

begin;
set local role guildkeeper_owner;

create function moderation._audit_reason(filed moderation.case)
returns jsonb
language sql stable
return app._because('moderation.case', jsonb_build_object('number', (filed).number, 'text', (filed).reason));

comment on function moderation._audit_reason is 'What Discord''s audit log says of a case.';

commit;
