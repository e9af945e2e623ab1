-- Deploy guildkeeper:shop/_loan_key to pg

begin;
set local role guildkeeper_owner;

create function shop._loan_key(member_id bigint, role_id bigint)
returns text
language sql stable
as $$
  select format('shop._return_role %s %s', _loan_key.member_id, _loan_key.role_id);
$$;

comment on function shop._loan_key is 'By which key the end of a lent role is scheduled: a member has a role lent once.';

commit;
